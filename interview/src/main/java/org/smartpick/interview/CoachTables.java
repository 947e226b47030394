package org.smartpick.interview;

import java.util.List;
import org.smartpick.interview.bank.Filler;
import org.smartpick.interview.bank.Help;
import org.smartpick.interview.bank.InformaticsDomain;
import org.smartpick.interview.bank.PersonaAdvice;
import org.smartpick.interview.bank.QuestionBank;
import org.smartpick.interview.bank.QuestionToAsk;
import org.smartpick.interview.bank.Rubric;
import org.smartpick.interview.bank.StoryKind;
import org.smartpick.interview.drill.Drills;

/// Everything that the interview practice knows beforehand, as one edition of the dataset `coach`
/// holds it.
///
/// @param edition the edition, for example `2026.1`
/// @param bank questions and structures
/// @param rubric what answers are looked at for
/// @param storyKinds kinds of story, in the order of the guide
/// @param drills red flags, prohibited questions, stations
/// @param asks questions to ask programs
/// @param informatics the five domains
/// @param fillers words and sounds that fill speech
/// @param help what applicants often ask about interviews
/// @param advice tips and things to look for, by persona
public record CoachTables(
        String edition,
        QuestionBank bank,
        Rubric rubric,
        List<StoryKind> storyKinds,
        Drills drills,
        List<QuestionToAsk> asks,
        List<InformaticsDomain> informatics,
        List<Filler> fillers,
        List<Help> help,
        PersonaAdvice advice) {

    /// Copies the lists.
    public CoachTables {
        storyKinds = List.copyOf(storyKinds);
        asks = List.copyOf(asks);
        informatics = List.copyOf(informatics);
        fillers = List.copyOf(fillers);
        help = List.copyOf(help);
    }
}
