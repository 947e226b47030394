package org.smartpick.app.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// Reads the shape of a Java source with the JDK's parser; nothing is compiled.
final class JavaReader extends TreePathScanner<JavaShape, JavaShape> {

    private static final Set<String> WIDE = Set.of("Exception", "RuntimeException", "Throwable");

    private final Trees trees;
    private final CompilationUnitTree unit;

    private JavaReader(Trees trees, CompilationUnitTree unit) {
        this.trees = trees;
        this.unit = unit;
    }

    private static final Map<SourceFile, JavaShape> KNOWN = new ConcurrentHashMap<>();
    private static final StandardJavaFileManager FILES =
            ToolProvider.getSystemJavaCompiler()
                    .getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    /// The shape of a source file; each text is read once.
    static JavaShape read(SourceFile file) {
        return KNOWN.computeIfAbsent(file, JavaReader::parse);
    }

    private static JavaShape parse(SourceFile file) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task =
                (JavacTask)
                        ToolProvider.getSystemJavaCompiler()
                                .getTask(
                                        null,
                                        FILES,
                                        problems,
                                        List.of("-proc:none"),
                                        null,
                                        List.of(new Text(file)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            if (!problems.getDiagnostics().isEmpty()) {
                throw new IllegalArgumentException(file.path() + ": " + problems.getDiagnostics());
            }
            JavaShape shape = new JavaShape();
            new JavaReader(Trees.instance(task), unit).scan(unit, shape);
            return shape;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    @Override
    public JavaShape visitClass(ClassTree type, JavaShape shape) {
        if (!type.getSimpleName().isEmpty()) {
            shape.types()
                    .add(
                            new JavaShape.Type(
                                    type.getSimpleName().toString(),
                                    lineOf(type),
                                    isOpen(getCurrentPath()),
                                    isDocumented()));
        }
        return super.visitClass(type, shape);
    }

    @Override
    public JavaShape visitMethod(MethodTree method, JavaShape shape) {
        long start = trees.getSourcePositions().getStartPosition(unit, method);
        long end = trees.getSourcePositions().getEndPosition(unit, method);
        if (end >= 0) {
            long lines =
                    unit.getLineMap().getLineNumber(end)
                            - unit.getLineMap().getLineNumber(start)
                            + 1;
            List<? extends VariableTree> parameters =
                    isHeader(method) ? List.of() : method.getParameters();
            shape.methods()
                    .add(
                            new JavaShape.Method(
                                    method.getName().toString(),
                                    lineOf(method),
                                    lines,
                                    parameters.size(),
                                    parameters.stream().anyMatch(JavaReader::isFlag),
                                    isOpen(getCurrentPath())
                                            && !isAnnotated(method.getModifiers(), "Override"),
                                    isDocumented()));
        }
        return super.visitMethod(method, shape);
    }

    @Override
    public JavaShape visitVariable(VariableTree variable, JavaShape shape) {
        Tree around = getCurrentPath().getParentPath().getLeaf();
        boolean field = around instanceof ClassTree type && type.getKind() != Tree.Kind.INTERFACE;
        Set<Modifier> flags = variable.getModifiers().getFlags();
        if (field && !flags.contains(Modifier.FINAL) && !flags.contains(Modifier.STATIC)) {
            boolean annotated = !variable.getModifiers().getAnnotations().isEmpty();
            shape.fields()
                    .add(
                            new JavaShape.Field(
                                    variable.getName().toString(), lineOf(variable), annotated));
        }
        return super.visitVariable(variable, shape);
    }

    @Override
    public JavaShape visitCatch(CatchTree handler, JavaShape shape) {
        if (WIDE.contains(handler.getParameter().getType().toString())) {
            shape.wideCatches().add(lineOf(handler));
        }
        return super.visitCatch(handler, shape);
    }

    /// A record's own constructor repeats the record's header, where every component has its name.
    private boolean isHeader(MethodTree method) {
        return method.getName().contentEquals("<init>")
                && getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
    }

    private boolean isDocumented() {
        return trees.getDocComment(getCurrentPath()) != null;
    }

    /// Public, and so is every type around it; members of an interface are public unless they say
    /// no.
    private static boolean isOpen(TreePath path) {
        for (TreePath at = path; at != null; at = at.getParentPath()) {
            ModifiersTree modifiers =
                    switch (at.getLeaf()) {
                        case ClassTree type -> type.getModifiers();
                        case MethodTree method -> method.getModifiers();
                        default -> null;
                    };
            if (modifiers != null && !isPublic(at, modifiers)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPublic(TreePath at, ModifiersTree modifiers) {
        Tree around = at.getParentPath() == null ? null : at.getParentPath().getLeaf();
        boolean inInterface = around != null && around.getKind() == Tree.Kind.INTERFACE;
        return modifiers.getFlags().contains(Modifier.PUBLIC)
                || (inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }

    private static boolean isFlag(VariableTree parameter) {
        return parameter.getType() instanceof PrimitiveTypeTree type
                && type.getPrimitiveTypeKind() == TypeKind.BOOLEAN;
    }

    private static boolean isAnnotated(ModifiersTree modifiers, String name) {
        return modifiers.getAnnotations().stream()
                .anyMatch(a -> a.getAnnotationType().toString().equals(name));
    }

    private long lineOf(Tree tree) {
        return unit.getLineMap()
                .getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(SourceFile file) {
            super(URI.create("string:///" + file.name()), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
