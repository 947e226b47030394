package org.smartpick.app.architecture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The size law and the laws of writing, as functions from source files to breaches. A breach is
/// one line that names the file, the line where it helps, what was found and what is allowed.
final class SourceRules {

    static final int FILE_LINES = 400;
    static final int POM_LINES = 40;
    static final int METHOD_LINES = 60;
    static final int PARAMETERS = 7;
    static final int FILES_A_PACKAGE = 25;

    private static final Pattern VAGUE_PACKAGE =
            Pattern.compile("(^|/)(util|common|helper|manager)s?(/|$)");
    private static final Pattern LOOSE_TODO =
            Pattern.compile("\\b(TODO|FIXME|XXX)\\b(?!\\(#\\d+\\))");

    private SourceRules() {}

    static List<String> longFiles(List<SourceFile> files) {
        return files.stream()
                .filter(file -> file.lines().size() > limitOf(file))
                .map(file ->
                        file.path()
                                + " has "
                                + file.lines().size()
                                + " lines, at most "
                                + limitOf(file))
                .toList();
    }

    private static int limitOf(SourceFile file) {
        return file.isRoomPom() ? POM_LINES : FILE_LINES;
    }

    /// Counts the files that hold types; every package has its `package-info.java` besides.
    static List<String> fullPackages(List<SourceFile> files) {
        Map<String, Long> counts =
                files.stream()
                        .filter(file -> file.isJava() && !file.name().equals("package-info.java"))
                        .collect(
                                Collectors.groupingBy(
                                        SourceFile::folder, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() > FILES_A_PACKAGE)
                .map(entry ->
                        entry.getKey()
                                + " has "
                                + entry.getValue()
                                + " files, at most "
                                + FILES_A_PACKAGE)
                .toList();
    }

    static List<String> vaguePackages(List<SourceFile> files) {
        return files.stream()
                .filter(SourceFile::isJava)
                .map(SourceFile::folder)
                .distinct()
                .filter(folder -> VAGUE_PACKAGE.matcher(folder).find())
                .map(folder -> folder + " has a name that says nothing")
                .toList();
    }

    static List<String> uncheckedNulls(List<SourceFile> files) {
        Map<String, List<SourceFile>> packages =
                files.stream()
                        .filter(SourceFile::isProductJava)
                        .collect(Collectors.groupingBy(SourceFile::folder));
        return packages.entrySet().stream()
                .filter(entry -> entry.getValue().stream().noneMatch(SourceRules::marksNull))
                .map(entry -> entry.getKey() + " has no package-info.java with @NullMarked")
                .sorted()
                .toList();
    }

    private static boolean marksNull(SourceFile file) {
        return file.name().equals("package-info.java") && file.text().contains("@NullMarked");
    }

    static List<String> longMethods(List<SourceFile> files) {
        return methods(files.stream().filter(SourceFile::isJava))
                .filter(at -> at.method().lines() > METHOD_LINES)
                .map(at -> at + " has " + at.method().lines() + " lines, at most " + METHOD_LINES)
                .toList();
    }

    static List<String> longParameterLists(List<SourceFile> files) {
        return methods(files.stream().filter(SourceFile::isJava))
                .filter(at -> at.method().parameters() > PARAMETERS)
                .map(at ->
                        at
                                + " has "
                                + at.method().parameters()
                                + " parameters, at most "
                                + PARAMETERS)
                .toList();
    }

    static List<String> flagParameters(List<SourceFile> files) {
        return methods(files.stream().filter(SourceFile::isProductJava))
                .filter(at -> at.method().open() && at.method().flags())
                .map(at -> at + " takes a boolean; say it in the name or with an enum")
                .toList();
    }

    static List<String> undocumentedTypes(List<SourceFile> files) {
        return files.stream()
                .filter(SourceFile::isProductJava)
                .flatMap(file ->
                        JavaReader.read(file).types().stream()
                                .filter(type -> type.open() && !type.documented())
                                .map(type -> file.path() + ":" + type.line() + " " + type.name()))
                .map(where -> where + " is public and has no doc comment")
                .toList();
    }

    static List<String> undocumentedMethods(List<SourceFile> files) {
        return methods(files.stream().filter(SourceFile::isProductJava))
                .filter(at -> at.method().open() && !at.method().documented())
                .filter(at -> !at.method().name().equals("<init>"))
                .map(at -> at + " is public and has no doc comment")
                .toList();
    }

    static List<String> changingFields(List<SourceFile> files) {
        return files.stream()
                .filter(SourceFile::isProductJava)
                .flatMap(file ->
                        JavaReader.read(file).fields().stream()
                                .filter(field ->
                                        !field.annotated() && !hasReason(file, field.line()))
                                .map(field ->
                                        file.path() + ":" + field.line() + " " + field.name()))
                .map(where -> where + " can change and no comment says why")
                .toList();
    }

    private static boolean hasReason(SourceFile file, long line) {
        List<String> lines = file.lines();
        int at = Math.toIntExact(line) - 1;
        return lines.get(at).contains("//")
                || (at > 0 && lines.get(at - 1).strip().startsWith("//"));
    }

    /// Catching everything is for the last handlers only; `allowed` are their file names.
    static List<String> wideCatches(List<SourceFile> files, Set<String> allowed) {
        return files.stream()
                .filter(SourceFile::isProductJava)
                .filter(file -> !allowed.contains(file.name()))
                .flatMap(file ->
                        JavaReader.read(file).wideCatches().stream()
                                .map(line -> file.path() + ":" + line))
                .map(where -> where + " catches everything")
                .toList();
    }

    static List<String> looseEnds(List<SourceFile> files) {
        return files.stream()
                .filter(file -> !file.name().startsWith("SourceRules"))
                .flatMap(file -> {
                    List<String> lines = file.lines();
                    return IntStream.range(0, lines.size())
                            .filter(i -> LOOSE_TODO.matcher(lines.get(i)).find())
                            .mapToObj(i ->
                                    file.path()
                                            + ":"
                                            + (i + 1)
                                            + " has a loose end without a number");
                })
                .toList();
    }

    private static Stream<Place> methods(Stream<SourceFile> files) {
        return files.flatMap(file ->
                JavaReader.read(file).methods().stream().map(method -> new Place(file, method)));
    }

    private record Place(SourceFile file, JavaShape.Method method) {
        @Override
        public String toString() {
            return file.path() + ":" + method.line() + " " + method.name();
        }
    }
}
