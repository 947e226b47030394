package org.smartpick.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Each law of writing is seen to fail on a planted file, and to let a good file pass.
class SourceRulesTest {

    private static final String PACKAGE = "house/src/main/java/org/smartpick/house/";

    private static List<SourceFile> file(String name, String... lines) {
        return List.of(new SourceFile(PACKAGE + name, String.join("\n", lines) + "\n"));
    }

    private static String[] repeat(String line, int times) {
        return IntStream.range(0, times).mapToObj(_ -> line).toArray(String[]::new);
    }

    private static List<SourceFile> type(String... body) {
        return file(
                "A.java", "/// Documented.\npublic class A {\n" + String.join("\n", body) + "\n}");
    }

    @Test
    void seesAFileOfOneLineTooMany() {
        assertThat(SourceRules.longFiles(file("a.css", repeat("x", 400)))).isEmpty();
        assertThat(SourceRules.longFiles(file("a.css", repeat("x", 401))))
                .containsExactly(PACKAGE + "a.css has 401 lines, at most 400");
        assertThat(SourceRules.longFiles(file("pom.xml", repeat("x", 41)))).hasSize(1);
    }

    @Test
    void seesAPackageOfTwentySixFiles() {
        List<SourceFile> many =
                IntStream.range(0, 26)
                        .mapToObj(i -> new SourceFile(PACKAGE + "A" + i + ".java", ""))
                        .toList();
        assertThat(SourceRules.fullPackages(many.subList(0, 25))).isEmpty();
        assertThat(SourceRules.fullPackages(many))
                .hasSize(1)
                .first()
                .asString()
                .contains("26 files");
    }

    @Test
    void seesAPackageWithANameThatSaysNothing() {
        assertThat(SourceRules.vaguePackages(file("util/A.java", ""))).hasSize(1);
        assertThat(SourceRules.vaguePackages(file("helpers/A.java", ""))).hasSize(1);
        assertThat(SourceRules.vaguePackages(file("utility/A.java", ""))).isEmpty();
    }

    @Test
    void seesAPackageThatDoesNotRefuseNull() {
        assertThat(SourceRules.uncheckedNulls(type())).hasSize(1);
        assertThat(
                        SourceRules.uncheckedNulls(
                                file("package-info.java", "@NullMarked", "package house;")))
                .isEmpty();
    }

    @Test
    void seesAMethodOfSixtyOneLines() {
        String sixty = "void f() {\n" + "int a;\n".repeat(58) + "}";
        assertThat(SourceRules.longMethods(type(sixty))).isEmpty();
        String more = "void f() {\n" + "int a;\n".repeat(59) + "}";
        assertThat(SourceRules.longMethods(type(more)))
                .containsExactly(PACKAGE + "A.java:3 f has 61 lines, at most 60");
    }

    @Test
    void seesEightParameters() {
        String seven = "int a, int b, int c, int d, int e, int f, int g";
        assertThat(SourceRules.longParameterLists(type("void f(" + seven + ") {}"))).isEmpty();
        assertThat(SourceRules.longParameterLists(type("void f(" + seven + ", int h) {}")))
                .hasSize(1);
        assertThat(SourceRules.longParameterLists(type("record R(" + seven + ", int h) {}")))
                .isEmpty();
    }

    @Test
    void seesABooleanParameterOfAPublicMethod() {
        assertThat(SourceRules.flagParameters(type("public void f(boolean loud) {}"))).hasSize(1);
        assertThat(SourceRules.flagParameters(type("void f(boolean loud) {}"))).isEmpty();
        assertThat(SourceRules.flagParameters(type("@Override public void f(boolean loud) {}")))
                .isEmpty();
        assertThat(
                        SourceRules.flagParameters(
                                type("public record R(boolean loud) { public R {} }")))
                .isEmpty();
    }

    @Test
    void seesAPublicTypeWithoutDocumentation() {
        assertThat(SourceRules.undocumentedTypes(file("B.java", "public interface B {}")))
                .hasSize(1);
        assertThat(SourceRules.undocumentedTypes(file("B.java", "interface B {}"))).isEmpty();
        assertThat(SourceRules.undocumentedTypes(type("public record R() {}"))).hasSize(1);
        assertThat(SourceRules.undocumentedTypes(type("/** Old manner. */\npublic record R() {}")))
                .isEmpty();
        assertThat(SourceRules.undocumentedTypes(type("// no doc comment\npublic record R() {}")))
                .hasSize(1);
    }

    @Test
    void seesAPublicMethodWithoutDocumentation() {
        assertThat(SourceRules.undocumentedMethods(type("public void f() {}"))).hasSize(1);
        assertThat(SourceRules.undocumentedMethods(type("/// Does.\npublic void f() {}")))
                .isEmpty();
        assertThat(SourceRules.undocumentedMethods(type("@Override public void f() {}"))).isEmpty();
        assertThat(
                        SourceRules.undocumentedMethods(
                                file("B.java", "/// B.\npublic interface B { void f(); }")))
                .hasSize(1);
    }

    @Test
    void seesAFieldThatChangesWithoutAReason() {
        assertThat(SourceRules.changingFields(type("private int a;"))).hasSize(1);
        assertThat(SourceRules.changingFields(type("// counts calls", "private int a;"))).isEmpty();
        assertThat(SourceRules.changingFields(type("private int a; // counts calls"))).isEmpty();
        assertThat(SourceRules.changingFields(type("private final int a = 1;", "static int b;")))
                .isEmpty();
        assertThat(SourceRules.changingFields(type("@Option int a;"))).isEmpty();
    }

    @Test
    void seesACatchOfEverything() {
        List<SourceFile> greedy = type("void f() { try { g(); } catch (Exception e) { } }");
        assertThat(SourceRules.wideCatches(greedy, Set.of())).hasSize(1);
        assertThat(SourceRules.wideCatches(greedy, Set.of("A.java"))).isEmpty();
        assertThat(
                        SourceRules.wideCatches(
                                type("void f() { try { g(); } catch (E e) { } }"), Set.of()))
                .isEmpty();
    }

    @Test
    void seesALooseEnd() {
        assertThat(SourceRules.looseEnds(type("// TODO later"))).hasSize(1);
        assertThat(SourceRules.looseEnds(type("// TODO(#12) later"))).isEmpty();
    }
}
