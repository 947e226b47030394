package org.smartpick.interview.tone;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Turns of general English that often put a fault on others, run something down, or claim without
/// proof. A hint is a reason to show the sentence and ask; it is never proof.
///
/// They stand beside the regressions of the coach's model, which few labelled sentences taught. The
/// turns were collected by somebody who had seen most of the labelled sentences, so that no honest
/// figure for the hints alone can be given; answers kept apart will tell.
public enum ToneHints {
    /// The fault is put on somebody else.
    BLAME(
            "(his|her|their|somebody else's|someone else's) (own )?fault",
            "(not|wasn't|never|hardly) (really )?my fault",
            "(nobody|no one|none of them)( on| in| at| from)?( that| this| the| my)?( \\w+)?"
                    + " (ever |really |even )?(told|helped|explained|taught|warned|cared|supported"
                    + "|showed|listened|bothered|did anything)( us| me| anything| what| how| when)?",
            "(he|she|they|school|dean|program|professors?|teachers?|attendings?|advisor|residents?"
                    + "|nurses?|faculty|team|staff|examiner|proctor|office|department|manager|vendor)"
                    + " (just |really |simply |basically |also )?(never|didn't|did not|wouldn't"
                    + "|don't|doesn't) (even |really |ever )?(teach|taught|explain|explained"
                    + "|help|helped|support|supported|care|cared|listen|listened|bother|bothered"
                    + "|warn me|warned|answer any|give (us|me)|gave (us|me)|told (me|us)"
                    + "|tell (me|us)|train|trained|respect)",
            "(had|have) it in for",
            "incompetent|lazy",
            "unfair|rigged|biased",
            "let (me|us) down",
            "(made|make) up (his|her|their) minds? about",
            "(yelled|screamed|shouted) at (me|us)",
            "(humiliate|humiliated|humiliating) (me|us|people|students)",
            "wouldn't listen|couldn't explain",
            "(bad|poor|wrong) advice",
            "(lost|misplaced) my (paperwork|file|application|documents|forms?)",
            "(wasn't|isn't|not) (really )?(something|anything) (that )?i (could|can) control",
            "out of my (control|hands)",
            "left to the rest of us",
            "because (he|she|they|the \\w+) (kept|wouldn't|refused|forgot|couldn't)",
            "no support",
            "(missed every|always had an excuse)",
            "(pull|carry|pulled|carried|do|did) (his|her|their) (weight|share)"),
    /// Oneself, a school, patients or places are run down.
    NEGATIVITY(
            "worst (time|year|month|week|thing|experience|place|part)",
            "(awful|horrible|dreadful|miserable|humiliating|pathetic|useless|stupid|ridiculous)",
            "(terrible|depressing) (time|year|place|school|hospital|ward|experience|person|at)",
            "(was|is|were|are|it's) (really |just |such |totally |basically )?(a |an )?"
                    + "(mess|disaster|joke|nightmare|waste)",
            "(not|wasn't|weren't|isn't|aren't) (so |very |really |that |exactly )?"
                    + "(great|the best|ideal|my first choice)",
            "(pretty|really|very|so) bad",
            "(badly|poorly) (run|organized|taught|managed)",
            "(hate|hated|despise|can't stand)",
            "(devastated|ashamed|heartbroken)",
            "(no other|didn't have a|had no|my only) (choice|option)|last resort|the only way",
            "(didn't|did not) get in(to)?",
            "(was|got|been|were) rejected|nobody took me|they would take me|turned me down",
            "looks? down on",
            "(some people )?(just )?shouldn't be (in charge|allowed|teaching)",
            "some people are just not",
            "rude to (every|any)(body|one)|(difficult|crazy|annoying|impossible) (guy|man|woman)",
            "those (patients|people)",
            "(cried|crying) (for|every|all)|almost quit",
            "behind the times",
            "(never|hardly ever) (turned|showed) up"),
    /// A claim that nobody could check.
    OVERCLAIM(
            "(the|probably the|easily the) (best|greatest|smartest|hardest|most) (\\w+ ){0,2}"
                    + "(ever|anyone|anybody|you'll|in any|in the (class|hospital|room|school)|of all)",
            "best (ones? )?(they|i|you) (ever|had ever|have ever)|they ever had",
            "most \\w+ (person|student|one|doctor|resident) (you|anyone|they|ever)",
            "(everyone|everybody|they all) (always |keeps? )?(says?|said|tells?) (that|me|so|about"
                    + "|those|i)",
            "(people|they|others|everyone) (always )?(look|come|turn|listen|listening)s? to me",
            "i'm (always )?the one (that |who )?(they|people|everybody|everyone)",
            "natural (born )?(leader|talent|gift|ability)",
            "i( have|'ve)? (never|don't|do not) (ever |really |think i have ever really )?(fail|failed"
                    + "|lose|make mistakes|made a mistake|give up|gave up|get tired|make excuses)",
            "who never gives up|i never do$",
            "nothing (ever )?(surprises|scares|stops) me",
            "nobody (else )?(outworks|works harder)|hardest worker",
            "(a |one )?(hundred|100) percent (sure|of the time|committed|dedicated)",
            "(extremely|incredibly|exceptionally) (\\w+ )?(organized|talented|gifted|intelligent"
                    + "|smart|qualified|skilled|fast)",
            "(going to|will) (replace|revolutionize|transform) (\\w+ )?(everything|most|all|medicine"
                    + "|healthcare|what doctors)",
            "i (adapt|learn)( \\w+){0,2} (very|really|so|super|extremely) (fast|quickly)",
            "basically every|wherever you put me");

    private final Pattern turns;

    ToneHints(String... turns) {
        this.turns = Pattern.compile("\\b(?:" + String.join("|", List.of(turns)) + ")(?!\\w)");
    }

    /// Whether a sentence holds one of the turns. Case and punctuation do not matter, so that heard
    /// and typed words give the same.
    public boolean in(String sentence) {
        String plain =
                sentence.toLowerCase(Locale.ROOT)
                        .replace('\u2019', '\'')
                        .replaceAll("[^a-z0-9']+", " ")
                        .strip();
        return turns.matcher(plain).find();
    }
}
