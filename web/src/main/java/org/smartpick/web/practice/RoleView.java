package org.smartpick.web.practice;

import java.util.List;
import org.smartpick.advice.roleplay.Bearing;
import org.smartpick.advice.roleplay.RolePlay;

/// What a page shows of a role-play with a model server of the person's own.
///
/// @param where address of the server; empty where none is set
/// @param said what the interviewer said at this step; none outside a role-play
public record RoleView(String where, List<SaidView> said) {

    /// Copies the list in.
    public RoleView {
        said = List.copyOf(said);
    }

    /// What the interviewer said at one step.
    ///
    /// @param bearing how the interviewer speaks
    /// @param words the interviewer's own words; empty where the bank's are used
    /// @param bank the bank's words
    /// @param note why the bank's words are used; empty where they are not
    /// @param sent what was sent, line by line
    public record SaidView(
            String bearing, String words, String bank, String note, List<String> sent) {

        /// Copies the list in.
        public SaidView {
            sent = List.copyOf(sent);
        }
    }

    /// Before a session: what can be chosen.
    static RoleView of(RolePlay play) {
        return new RoleView(play.where(), List.of());
    }

    /// At a step of a session.
    static RoleView of(RolePlay play, String session) {
        return new RoleView(
                play.where(), play.findSaid(session).map(RoleView::said).stream().toList());
    }

    /// Whether a model server is set.
    public boolean isOffered() {
        return !where.isEmpty();
    }

    /// The bearings that can be chosen.
    public static List<Bearing> bearings() {
        return List.of(Bearing.values());
    }

    /// The words to show in the place of the bank's.
    ///
    /// @param bank the bank's words
    public String words(String bank) {
        return said.stream()
                .map(SaidView::words)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(bank);
    }

    private static SaidView said(RolePlay.Said said) {
        return new SaidView(
                said.bearing().label(),
                said.words(),
                said.sent().given(),
                said.reason().map(reason -> reason.words()).orElse(""),
                said.sent().lines());
    }
}
