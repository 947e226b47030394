package org.smartpick.web;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.smartpick.advice.CarryWorkspace;
import org.smartpick.advice.CatalogShelf;
import org.smartpick.advice.ChoosePrograms;
import org.smartpick.advice.CorrectFact;
import org.smartpick.advice.DescribeData;
import org.smartpick.advice.KeepNotes;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.SearchPrograms;
import org.smartpick.advice.ShowProgram;
import org.smartpick.advice.couple.PickForCouple;
import org.smartpick.advice.judge.JudgeList;
import org.smartpick.advice.port.ExampleProfiles;
import org.smartpick.advice.port.ListWriter;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.advice.scenario.KeepScenarios;
import org.smartpick.advice.whatif.WhatIf;
import org.smartpick.domain.Season;
import org.smartpick.web.couple.CoupleRoutes;
import org.smartpick.web.figure.FigureBlock;
import org.smartpick.web.figure.FigureRoutes;
import org.smartpick.web.judge.JudgeRoutes;
import org.smartpick.web.list.ExportRoutes;
import org.smartpick.web.list.ListRoutes;
import org.smartpick.web.list.ScenarioRoutes;
import org.smartpick.web.list.WhatIfRoutes;
import org.smartpick.web.page.Pages;
import org.smartpick.web.place.PaperRoutes;
import org.smartpick.web.place.WelcomeRoutes;
import org.smartpick.web.place.WorkspaceRoutes;
import org.smartpick.web.profile.ProfileRoutes;
import org.smartpick.web.profile.ShelfNames;
import org.smartpick.web.program.ProgramRoutes;
import org.smartpick.web.program.SearchRoutes;

/// All use cases that the pages call, and the pages over them.
///
/// @param answers use cases that answer a question
/// @param keeping use cases that keep something
/// @param files the files a person brings and takes
/// @param wings pages that bring their own use cases
/// @param shelf the catalog with the person's corrections
/// @param season the season applied in, asked for at each request
/// @param zone time zone in which moments are shown
/// @param version the product's version
public record Desk(
        Answers answers,
        Keeping keeping,
        Files files,
        List<Wing> wings,
        CatalogShelf shelf,
        Supplier<Season> season,
        ZoneId zone,
        String version) {

    /// Copies the list in.
    public Desk {
        wings = List.copyOf(wings);
    }

    /// Use cases that answer a question.
    ///
    /// @param choose where should I apply
    /// @param show should this program be on my list
    /// @param search which programs are there
    /// @param data why should I believe it
    /// @param judge how good is a list that I made elsewhere
    /// @param whatIf what would have to be true
    /// @param couple where should the two of us apply
    public record Answers(
            ChoosePrograms choose,
            ShowProgram show,
            SearchPrograms search,
            DescribeData data,
            JudgeList judge,
            WhatIf whatIf,
            PickForCouple couple) {}

    /// Use cases that keep something.
    ///
    /// @param profile who am I to a program
    /// @param notes what I want to remember
    /// @param correct I know better
    /// @param carry my workspace is mine
    /// @param figures I may see figures of single programs
    /// @param scenarios which of these lists do I want
    public record Keeping(
            KeepProfile profile,
            KeepNotes notes,
            CorrectFact correct,
            CarryWorkspace carry,
            FigureBlock.Figures figures,
            KeepScenarios scenarios) {}

    /// The files a person brings and takes.
    ///
    /// @param lists writes a list
    /// @param personal reads and writes profile, corrections, workspace
    /// @param examples the invented people
    public record Files(ListWriter lists, PersonalFiles personal, ExampleProfiles examples) {}

    /// Every page over these use cases.
    ///
    /// @param pages the templates
    public List<Routes> routes(Pages pages) {
        KeepProfile profile = keeping.profile();
        var program =
                new ProgramRoutes.Answers(
                        answers.show(),
                        keeping.correct(),
                        keeping.notes(),
                        answers.data(),
                        keeping.figures());
        var workspace =
                new WorkspaceRoutes.Keeping(
                        profile, keeping.carry(), keeping.correct(), files.personal());
        List<Routes> own =
                List.of(
                        new WelcomeRoutes(pages, profile, files.examples()),
                        new ProfileRoutes(pages, profile, new ShelfNames(shelf)),
                        new ListRoutes(
                                pages,
                                profile,
                                answers.choose(),
                                new ListRoutes.Known(shelf, answers.data()),
                                season),
                        new WhatIfRoutes(
                                pages,
                                profile,
                                new WhatIfRoutes.Answers(
                                        answers.choose(), answers.whatIf(), answers.data()),
                                season),
                        new ScenarioRoutes(pages, keeping.scenarios(), season, zone),
                        new ExportRoutes(profile, answers.choose(), files.lists(), season),
                        new JudgeRoutes(pages, profile, answers.judge(), season),
                        new CoupleRoutes(
                                pages, profile, answers.couple(), files.personal(), season),
                        new SearchRoutes(pages, answers.search(), season),
                        new ProgramRoutes(pages, profile, program, season),
                        new FigureRoutes(pages, keeping.figures().keep(), shelf::find),
                        new PaperRoutes(pages, answers.data(), version),
                        new WorkspaceRoutes(pages, workspace, zone));
        return Stream.concat(
                        own.stream(), wings.stream().flatMap(wing -> wing.routes(pages).stream()))
                .toList();
    }
}
