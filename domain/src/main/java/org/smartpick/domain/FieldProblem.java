package org.smartpick.domain;

/// A value that a person typed or a file held and that we cannot use: hers to mend, nothing is
/// lost.
///
/// @param field path of the field, for example `exams.step2ck.score`
/// @param value the value as given, empty when it is missing
/// @param problem what is wrong with it
/// @param remedy what would be right
public record FieldProblem(String field, String value, String problem, String remedy) {

    @Override
    public String toString() {
        return field + ": '" + value + "' " + problem + "; " + remedy;
    }
}
