package org.smartpick.cli;

import java.util.List;
import org.smartpick.advice.CarryWorkspace;
import org.smartpick.advice.ChoosePrograms;
import org.smartpick.advice.CorrectFact;
import org.smartpick.advice.DescribeData;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.SearchPrograms;
import org.smartpick.advice.ShowProgram;
import org.smartpick.advice.cases.SolveCases;
import org.smartpick.advice.couple.PickForCouple;
import org.smartpick.advice.evidence.EstimateTables;
import org.smartpick.advice.figure.KeepFigures;
import org.smartpick.advice.judge.JudgeList;
import org.smartpick.advice.port.ListWriter;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.advice.port.ProofWriter;
import org.smartpick.advice.proof.ProveChances;
import org.smartpick.advice.whatif.WhatIf;
import org.smartpick.domain.Season;
import org.smartpick.prediction.fit.FitRun;

/// The use cases as commands see them: a port that `app` implements.
///
/// Each is made when it is first asked for, so that a command pays for nothing that it does not
/// use. Closing gives the workspace back.
public interface House extends AutoCloseable {

    /// The season applied in, from the settings.
    Season season();

    /// Where should I apply?
    ChoosePrograms choosePrograms();

    /// How good is a list made elsewhere?
    JudgeList judgeList();

    /// What would have to be true for a better chance?
    WhatIf whatIf();

    /// Where should the two of us apply?
    PickForCouple pickForCouple();

    /// Which programs are there?
    SearchPrograms searchPrograms();

    /// Should this program be on my list?
    ShowProgram showProgram();

    /// I know better.
    CorrectFact correctFact();

    /// I may see figures of single programs.
    KeepFigures keepFigures();

    /// Who am I to a program?
    KeepProfile keepProfile();

    /// My workspace is mine.
    CarryWorkspace carryWorkspace();

    /// What do the figures stand on?
    DescribeData describeData();

    /// Is the optimizer right?
    SolveCases solveCases();

    /// What would the cells of a published table be?
    EstimateTables estimateTables();

    /// How are the numbers of the season model found?
    FitRun fitRun();

    /// How far do the chances miss what they did not see?
    ProveChances proveChances();

    /// Who goes where, and in which order should I rank?
    MatchHouse match();

    /// Am I ready to talk?
    CoachHouse coach();

    /// Writes the report on that.
    ProofWriter proofWriter();

    /// Writes lists as files.
    ListWriter listWriter();

    /// Reads and writes profiles, corrections and workspaces.
    PersonalFiles personalFiles();

    /// Every setting with its value and who set it.
    List<SettingLine> listSettings();

    /// Serves the page until the process is told to stop.
    ExitCode serve(Terminal terminal);

    @Override
    void close();
}
