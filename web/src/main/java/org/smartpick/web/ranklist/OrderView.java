package org.smartpick.web.ranklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.smartpick.advice.ranklist.OrderAids;
import org.smartpick.advice.ranklist.RankList;
import org.smartpick.domain.AcgmeId;

/// The aids to an order as their page shows them.
///
/// @param desk names of programs
/// @param list the list as it is
/// @param answered what the answers ask for
/// @param weighed what the weights of the profile ask for
public record OrderView(
        RankDesk desk,
        RankList list,
        OrderAids.Answered answered,
        List<OrderAids.Weighed> weighed) {

    /// Copies the list.
    public OrderView {
        weighed = List.copyOf(weighed);
    }

    /// A question about two programs.
    ///
    /// @param one number of the first
    /// @param oneName its name
    /// @param oneWhere its place
    /// @param other number of the second
    /// @param otherName its name
    /// @param otherWhere its place
    public record Question(
            String one,
            String oneName,
            String oneWhere,
            String other,
            String otherName,
            String otherWhere) {}

    /// The next question; one to check oneself where everything is settled; empty where there is
    /// none.
    public Optional<Question> question() {
        return answered.next().or(answered::check).map(this::question);
    }

    private Question question(OrderAids.Question asked) {
        return new Question(
                asked.one().value(),
                desk.name(asked.one()),
                desk.city(asked.one()),
                asked.other().value(),
                desk.name(asked.other()),
                desk.city(asked.other()));
    }

    /// How far the answers settle the order.
    public String progress() {
        String sofar =
                list.answers().isEmpty()
                        ? "You have not answered yet. "
                        : list.answers().size() == 1
                                ? "You have given 1 answer. "
                                : "You have given " + list.answers().size() + " answers. ";
        if (answered.next().isPresent()) {
            return sofar
                    + "About "
                    + most()
                    + " settle a list of "
                    + list.programs().size()
                    + "; stop whenever you like.";
        }
        return sofar
                + (answered.check().isPresent()
                        ? "They settle the whole order. This question follows from others; asking it once more"
                                + " shows whether you still mean it."
                        : "They settle the whole order.");
    }

    private long most() {
        double things = list.programs().size();
        return Math.max(1, Math.round(things * Math.log(things) / Math.log(2) - things + 1));
    }

    /// Answers that run in a circle, a sentence each.
    public List<String> circles() {
        List<String> circles = new ArrayList<>();
        for (List<AcgmeId> circle : answered.circles()) {
            List<String> names = new ArrayList<>(circle.stream().map(desk::name).toList());
            names.add(names.getFirst());
            circles.add(String.join(", before ", names));
        }
        return circles;
    }

    /// Answers that the list does not keep, a sentence each.
    public List<String> against() {
        return answered.against().stream()
                .map(one ->
                        "You would rather have "
                                + desk.name(one.rather())
                                + ", and yet "
                                + desk.name(one.than())
                                + " stands above it.")
                .toList();
    }

    /// Whether the answers ask for another order than the list has.
    public boolean answersDiffer() {
        return !answered.order().equals(list.programs());
    }

    /// The order that the answers ask for.
    public List<String> byAnswers() {
        return answered.order().stream().map(desk::name).toList();
    }

    /// Whether the weights ask for another order than the list has.
    public boolean weightsDiffer() {
        return weighed.size() == list.programs().size()
                && !weighed.stream()
                        .map(one -> one.program().id())
                        .toList()
                        .equals(list.programs());
    }

    /// A program with what was heard of it.
    ///
    /// @param name its name
    /// @param heard what was heard, in a line
    /// @param place its rank now
    public record HeardLine(String name, String heard, String place) {}

    /// The programs by what was heard of them; none as long as nothing was heard of any.
    public List<HeardLine> heard() {
        List<HeardLine> lines =
                desk.byHeard(list).stream()
                        .map(one ->
                                new HeardLine(
                                        desk.name(one.program()),
                                        desk.heard(one.program()).words(),
                                        Integer.toString(one.place())))
                        .toList();
        return lines.stream().allMatch(line -> line.heard().isEmpty()) ? List.of() : lines;
    }

    /// Whether what was heard asks for another order than the list has.
    public boolean heardDiffers() {
        return !desk.byHeard(list).stream()
                .map(OrderAids.Balanced::program)
                .toList()
                .equals(list.programs());
    }

    /// The programs by the weights of the profile.
    public List<Weight> weights() {
        return weighed.stream()
                .map(one ->
                        new Weight(
                                one.program().name(),
                                Integer.toString(one.place()),
                                String.format(Locale.US, "%.0f", one.worth())))
                .toList();
    }

    /// A program by the weights of the profile.
    ///
    /// @param name its name
    /// @param place its rank as it is
    /// @param worth what it is worth, of 100
    public record Weight(String name, String place, String worth) {}
}
