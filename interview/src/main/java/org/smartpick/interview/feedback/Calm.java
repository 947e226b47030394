package org.smartpick.interview.feedback;

/// The calm manner: the same remark without numbers.
final class Calm {
    private Calm() {}

    static Remark of(Remark remark) {
        String text =
                switch (remark.kind()) {
                    case LENGTH -> "Try another length: inside the time of this question.";
                    case BALANCE -> "The beginning is long. Get to the next part sooner.";
                    case PAUSES -> "Take one breath, then begin with the place.";
                    case FILLERS -> "Let a silence stand where a filler was.";
                    case PACE -> "Try another pace, so that a stranger could follow easily.";
                    case HEDGES -> "Some words take back what you say. You can leave them out.";
                    case ANSWERED, STORY, PART, OWN_PART, OUTCOME, NUMBER, LESSON, LINK ->
                            remark.text();
                    case BLAME, NEGATIVITY, OVERCLAIM, GUARD -> remark.text();
                };
        return new Remark(
                remark.kind(), remark.voice(), text, remark.sentences(), remark.evidence());
    }
}
