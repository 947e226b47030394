package org.smartpick.speech.model;

/// Is told how far a long piece of work is.
@FunctionalInterface
public interface Progress {

    /// Nobody wants to know.
    Progress SILENT = (doing, share) -> {};

    /// It is now doing this.
    ///
    /// @param doing a few words
    /// @param share how much of all is done, 0 to 1
    void at(String doing, double share);
}
