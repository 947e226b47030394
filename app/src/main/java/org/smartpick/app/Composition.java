package org.smartpick.app;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.smartpick.advice.AssessChances;
import org.smartpick.advice.CarryWorkspace;
import org.smartpick.advice.CatalogShelf;
import org.smartpick.advice.ChoosePrograms;
import org.smartpick.advice.CorrectFact;
import org.smartpick.advice.DescribeData;
import org.smartpick.advice.KeepNotes;
import org.smartpick.advice.KeepProfile;
import org.smartpick.advice.SearchPrograms;
import org.smartpick.advice.ShowProgram;
import org.smartpick.advice.TierThresholds;
import org.smartpick.advice.cases.SolveCases;
import org.smartpick.advice.couple.PickForCouple;
import org.smartpick.advice.evidence.ApplicationCounts;
import org.smartpick.advice.evidence.EstimateTables;
import org.smartpick.advice.evidence.EvidenceReader;
import org.smartpick.advice.evidence.OpennessReader;
import org.smartpick.advice.evidence.PriorsReader;
import org.smartpick.advice.figure.KeepFigures;
import org.smartpick.advice.figure.LearnedModel;
import org.smartpick.advice.judge.JudgeList;
import org.smartpick.advice.port.ExampleProfiles;
import org.smartpick.advice.port.ListWriter;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.advice.port.ProofWriter;
import org.smartpick.advice.port.RoleVoice;
import org.smartpick.advice.port.WorkspaceStore;
import org.smartpick.advice.proof.ProveChances;
import org.smartpick.advice.scenario.KeepScenarios;
import org.smartpick.advice.whatif.WhatIf;
import org.smartpick.app.settings.Settings;
import org.smartpick.app.settings.SettingsReading;
import org.smartpick.app.settings.Surroundings;
import org.smartpick.catalog.Catalog;
import org.smartpick.catalog.dataset.Datasets;
import org.smartpick.catalog.published.SeasonTables;
import org.smartpick.cli.ExitCode;
import org.smartpick.cli.House;
import org.smartpick.cli.SettingLine;
import org.smartpick.cli.Terminal;
import org.smartpick.documents.BroughtListText;
import org.smartpick.documents.BundledExamples;
import org.smartpick.documents.ListDocuments;
import org.smartpick.documents.PersonalTextFiles;
import org.smartpick.documents.cases.JsonCaseFiles;
import org.smartpick.documents.figure.FiguresCsv;
import org.smartpick.documents.proof.ProofDocuments;
import org.smartpick.domain.Season;
import org.smartpick.portfolio.DefaultPortfolioSolver;
import org.smartpick.prediction.ProgramKnowledge;
import org.smartpick.prediction.SeasonChanceModel;
import org.smartpick.prediction.book.Books;
import org.smartpick.prediction.evidence.PublishedEvidence;
import org.smartpick.prediction.fit.FitRun;
import org.smartpick.prediction.fit.SeasonFit;
import org.smartpick.prediction.openness.FillHistory;
import org.smartpick.prediction.openness.ProgramOpenness;
import org.smartpick.prediction.own.OwnEvidence;
import org.smartpick.roleplay.ModelServer;
import org.smartpick.storage.SqliteWorkspaceStore;

/// Who gets whom: every object of the program is made here, by constructor, when it is first asked
/// for.
///
/// A command that only reads gets along without a workspace: where there is none, none is made.
final class Composition implements House {
    private final String version;
    private final SettingsReading.Read read;
    private final Surroundings around;
    private final Clock clock;

    private final Lazy<WorkspaceStore> workspace = Lazy.of(this::openWorkspace);
    private final Lazy<WorkspaceStore> readable = Lazy.of(this::findWorkspace);
    private final Lazy<Datasets> datasets = Lazy.of(Datasets::bundled);
    private final Lazy<CatalogShelf> shelf = Lazy.of(this::makeShelf);
    private final Lazy<LearnedModel> learned = Lazy.of(this::makeModel);
    private final Lazy<AssessChances> chances =
            Lazy.of(() -> new AssessChances(shelf(), learnedModel()));

    private final Lazy<MatchWing> match = Lazy.of(this::makeMatch);
    private final Lazy<CoachWing> coach = Lazy.of(this::makeCoach);

    Composition(String version, SettingsReading.Read read, Surroundings around, Clock clock) {
        this.version = version;
        this.read = read;
        this.around = around;
        this.clock = clock;
    }

    // ---- use cases -----------------------------------------------------------------------------

    @Override
    public Season season() {
        return settings().season();
    }

    @Override
    public ChoosePrograms choosePrograms() {
        return new ChoosePrograms(
                shelf(), chances.get(), new DefaultPortfolioSolver(), TierThresholds.USUAL);
    }

    @Override
    public JudgeList judgeList() {
        return new JudgeList(
                shelf(),
                chances.get(),
                new DefaultPortfolioSolver(),
                TierThresholds.USUAL,
                new BroughtListText());
    }

    @Override
    public WhatIf whatIf() {
        return new WhatIf(shelf(), chances.get().model());
    }

    @Override
    public PickForCouple pickForCouple() {
        return new PickForCouple(
                shelf(), chances.get(), new DefaultPortfolioSolver(), TierThresholds.USUAL);
    }

    @Override
    public SearchPrograms searchPrograms() {
        return new SearchPrograms(shelf());
    }

    @Override
    public ShowProgram showProgram() {
        return new ShowProgram(shelf(), chances.get(), readable.get(), TierThresholds.USUAL);
    }

    @Override
    public CorrectFact correctFact() {
        return new CorrectFact(shelfToWrite(), workspace.get(), personalFiles(), clock);
    }

    @Override
    public KeepProfile keepProfile() {
        return new KeepProfile(workspace.get(), clock);
    }

    @Override
    public CarryWorkspace carryWorkspace() {
        return new CarryWorkspace(
                workspace.get(),
                personalFiles(),
                clock,
                () -> shelf.findMade().ifPresent(CatalogShelf::refresh));
    }

    @Override
    public KeepFigures keepFigures() {
        return new KeepFigures(
                shelfToWrite(),
                workspace.get(),
                new FiguresCsv(),
                new KeepFigures.Known(this::season, ApplicationCounts.read(datasets.get())),
                clock);
    }

    @Override
    public EstimateTables estimateTables() {
        return new EstimateTables(
                EvidenceReader.read(datasets.get(), shelf().catalog().specialties()),
                OpennessReader.read(datasets.get(), shelf().catalog().programs()),
                shelf().catalog().programs());
    }

    @Override
    public FitRun fitRun() {
        return new FitRun(
                new SeasonFit(
                        Books.of(
                                EvidenceReader.read(
                                        datasets.get(), shelf().catalog().specialties()))));
    }

    @Override
    public ProveChances proveChances() {
        Catalog catalog = shelf().catalog();
        return new ProveChances(
                datasets.get(),
                EvidenceReader.read(datasets.get(), catalog.specialties()),
                OpennessReader.read(datasets.get(), catalog.programs()),
                catalog.programs());
    }

    @Override
    public ProofWriter proofWriter() {
        return new ProofDocuments();
    }

    @Override
    public DescribeData describeData() {
        return new DescribeData(datasets.get(), shelf());
    }

    @Override
    public SolveCases solveCases() {
        return new SolveCases(new DefaultPortfolioSolver(), new JsonCaseFiles());
    }

    @Override
    public MatchWing match() {
        return match.get();
    }

    @Override
    public CoachWing coach() {
        return coach.get();
    }

    KeepScenarios keepScenarios() {
        return new KeepScenarios(
                new KeepScenarios.Answers(shelfToWrite(), chances.get(), choosePrograms()),
                keepProfile(),
                workspace.get(),
                clock);
    }

    KeepNotes keepNotes() {
        return new KeepNotes(workspace.get(), clock);
    }

    // ---- what they stand on --------------------------------------------------------------------

    @Override
    public ListWriter listWriter() {
        return new ListDocuments();
    }

    @Override
    public PersonalFiles personalFiles() {
        return new PersonalTextFiles();
    }

    ExampleProfiles examples() {
        return new BundledExamples(personalFiles());
    }

    CatalogShelf shelf() {
        return shelf.get();
    }

    /// The shelf over a workspace that can be written; to be asked for before anything else of it
    /// is.
    CatalogShelf shelfToWrite() {
        workspace.get();
        return shelf.get();
    }

    ZoneId zone() {
        return clock.getZone();
    }

    String version() {
        return version;
    }

    Settings settings() {
        return read.settings();
    }

    private CatalogShelf makeShelf() {
        Datasets bundled = datasets.get();
        Catalog catalog = Catalog.load(bundled);
        return new CatalogShelf(
                catalog, SeasonTables.read(bundled, catalog.specialties()), readable.get());
    }

    /// The chance model with the person's own figures in it.
    LearnedModel learnedModel() {
        return learned.get();
    }

    private CoachWing makeCoach() {
        ContentCorner content =
                new ContentCorner(
                        new ContentCorner.Ground(
                                datasets::get,
                                this::shelf,
                                this::describeData,
                                readable::get,
                                workspace::get,
                                this::season,
                                clock));
        ReadingCorner reading = new ReadingCorner(datasets.get(), settings().workspace());
        return new CoachWing(
                new HearingCorner(settings(), clock, datasets::get, readable::get),
                content,
                reading,
                new PracticeCorner(content, reading::answerReader, clock, roleVoice()));
    }

    /// The model server of the person's own; nothing where none is set.
    private RoleVoice roleVoice() {
        return settings()
                .interviewer()
                .<RoleVoice>map(server -> new ModelServer(server.address(), server.model()))
                .orElse(RoleVoice.NONE);
    }

    private MatchWing makeMatch() {
        var known =
                new RankListCorner.Known(this::shelf, chances::get, datasets::get, workspace::get);
        return new MatchWing(
                new RankListCorner(this, known, clock),
                new SeasonCorner(datasets::get, () -> shelf().catalog()));
    }

    private LearnedModel makeModel() {
        Catalog catalog = shelf().catalog();
        PublishedEvidence evidence = EvidenceReader.read(datasets.get(), catalog.specialties());
        ProgramOpenness openness = OpennessReader.read(datasets.get(), catalog.programs());
        ProgramKnowledge knowledge =
                new ProgramKnowledge(
                        openness,
                        FillHistory.of(catalog.programs()),
                        PriorsReader.read(datasets.get()));
        return new LearnedModel(
                SeasonChanceModel.of(evidence, knowledge),
                new OwnEvidence(evidence, openness),
                shelf(),
                readable.get());
    }

    private WorkspaceStore openWorkspace() {
        WorkspaceStore store = SqliteWorkspaceStore.open(settings().workspace(), clock);
        Logs.keepIn(settings().workspace());
        return store;
    }

    private WorkspaceStore findWorkspace() {
        boolean there =
                workspace.findMade().isPresent()
                        || SqliteWorkspaceStore.exists(settings().workspace());
        return there ? workspace.get() : new AbsentWorkspace();
    }

    // ---- the doors -----------------------------------------------------------------------------

    @Override
    public List<SettingLine> listSettings() {
        return read.values().stream()
                .map(value ->
                        new SettingLine(
                                value.key().name(),
                                value.text(),
                                value.origin(),
                                value.key().meaning()))
                .toList();
    }

    @Override
    public ExitCode serve(Terminal terminal) {
        shelfToWrite();
        Browser browser = new Browser(around.system(), around.environment());
        return new PageServer(this, browser, terminal).serve();
    }

    @Override
    public void close() {
        coach.findMade().ifPresent(CoachWing::close);
        workspace.findMade().ifPresent(WorkspaceStore::close);
    }
}
