package org.smartpick.domain;

/// The ACGME's number of a program: ten digits, of which the first three name the specialty.
///
/// @param value ten digits
public record AcgmeId(String value) implements Comparable<AcgmeId> {

    /// Refuses anything but ten digits.
    public AcgmeId {
        if (!valid(value)) {
            throw new IllegalArgumentException("ACGME id '" + value + "' is not ten digits");
        }
    }

    /// The id in `value`, ten digits.
    public static AcgmeId of(String value) {
        return new AcgmeId(value);
    }

    /// Whether `text` could be an id.
    public static boolean valid(String text) {
        return text.length() == 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public int compareTo(AcgmeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
