package org.smartpick.match.season;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// The records of many seasons in the order of their numbers.
///
/// Joining two books is associative and does not depend on the order in which parts arrive.
///
/// @param records the records, seasons ascending
public record SeasonBook(List<SeasonRecord> records) implements Serializable {

    /// Sorts; refuses one season in two different versions.
    public SeasonBook {
        TreeMap<Integer, SeasonRecord> bySeason = new TreeMap<>();
        for (SeasonRecord record : records) {
            SeasonRecord other = bySeason.put(record.season(), record);
            if (other != null && !other.equals(record)) {
                throw new IllegalArgumentException(
                        "season " + record.season() + " came out in two ways");
            }
        }
        records = List.copyOf(bySeason.values());
    }

    /// Both together.
    public SeasonBook with(SeasonBook other) {
        return new SeasonBook(Stream.concat(records.stream(), other.records.stream()).toList());
    }

    /// All records as bytes, one after another.
    public byte[] bytes() {
        List<byte[]> parts = records.stream().map(SeasonRecord::bytes).toList();
        byte[] all = new byte[parts.stream().mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }

    /// A number of every season, ascending by season.
    public double[] each(ToDoubleFunction<SeasonRecord> number) {
        return records.stream().mapToDouble(number).toArray();
    }

    /// The mean of a number over the seasons.
    public double mean(ToDoubleFunction<SeasonRecord> number) {
        return Arrays.stream(each(number)).average().orElse(Double.NaN);
    }

    /// The seasons from the first number to before the second.
    public SeasonBook between(int from, int to) {
        return new SeasonBook(
                records.stream()
                        .filter(record -> record.season() >= from && record.season() < to)
                        .sorted(Comparator.comparingInt(SeasonRecord::season))
                        .toList());
    }
}
