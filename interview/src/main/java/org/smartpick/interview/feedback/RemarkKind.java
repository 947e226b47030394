package org.smartpick.interview.feedback;

/// What a remark is about, in the order in which it matters.
///
/// What may put a listener off goes before what would make a good answer better: with at most two
/// remarks, a fault laid on a nurse must not be hidden behind a number that is not there.
public enum RemarkKind {
    /// Whether the question was answered.
    ANSWERED("direct_answer", "Say the answer to this question in one sentence, then stop."),
    /// A claim instead of a story.
    STORY("specific_example", "Tell one event: where you were, who was there, what was at stake."),
    /// A part that is missing.
    PART("specific_example", "Tell only the missing part, in two sentences."),
    /// What was hers.
    OWN_PART("own_role", "Tell the actions again, each sentence with what you did yourself."),
    /// What came of it.
    OUTCOME("outcome_stated", "Tell only the end: what changed, for whom, and how you know."),
    /// A fault put on others.
    BLAME("blame", "Tell the same moment as the other person would tell it."),
    /// Running down.
    NEGATIVITY("negativity", "Say the hard fact in one calm sentence and go on to what came next."),
    /// A claim without proof.
    OVERCLAIM("overclaim", "Replace the claim by one thing that somebody saw you do."),
    /// A guard of the structure.
    GUARD("direct_answer", "Say this part again in one plain sentence."),
    /// A number with the outcome.
    NUMBER("quantified_result", "Name one thing that others could count or see afterwards."),
    /// What was taken from it.
    LESSON("reflection", "Finish the sentence: since then I do one thing differently, namely ..."),
    /// The link to the role.
    LINK("link_to_role", "Close with one duty of an intern for which this will help."),
    /// Too long or too short.
    LENGTH("length", "Tell it again inside the time, with the timer on."),
    /// Too much time in one part.
    BALANCE("balance_of_parts", "Tell the longest part in two sentences, then the whole again."),
    /// A late first word or long pauses.
    PAUSES("pauses", "Take one breath, then begin with the place and the time."),
    /// Fillers.
    FILLERS("filler_rate", "Tell it again slowly and let a silence stand where a filler was."),
    /// Too fast or too slow.
    PACE("pace", "Read one paragraph aloud with the timer at the middle of the band, then retell."),
    /// Words that take back what is said.
    HEDGES("hedging", "Say the three weakest sentences again without the softening words.");

    private final String element;
    private final String exercise;

    RemarkKind(String element, String exercise) {
        this.element = element;
        this.exercise = exercise;
    }

    /// Id of the rubric's element that gives the evidence.
    public String element() {
        return element;
    }

    /// What to practice next when this is the first remark.
    public String exercise() {
        return exercise;
    }
}
