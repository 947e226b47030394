package org.smartpick.web.page;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/// Renders templates, whole pages and fragments, from the classes that the build made of them.
public final class Pages {

    private static final int EXPECTED_CHARACTERS = 32 * 1024;

    private final TemplateEngine templates;
    private final Assets assets;

    private Pages(TemplateEngine templates, Assets assets) {
        this.templates = templates;
        this.assets = assets;
    }

    /// Precompiled templates and the bundled assets, both from the class path.
    public static Pages load() {
        return new Pages(TemplateEngine.createPrecompiled(gg.jte.ContentType.Html), Assets.read());
    }

    /// The frame of a page.
    public Page page(String title, Place place) {
        return new Page(title, place, assets);
    }

    /// Answers with a template; `name` is its file without folder separators at the start and
    /// without ending, and `page` is added to the values unless they hold one.
    public void render(Context ctx, String name, Map<String, Object> values) {
        ctx.html(text(name, values));
    }

    /// A template as text.
    public String text(String name, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        StringOutput out = new StringOutput(EXPECTED_CHARACTERS);
        all.putIfAbsent("page", page("", Place.NOWHERE));
        templates.render(name + ".jte", all, out);
        return out.toString();
    }
}
