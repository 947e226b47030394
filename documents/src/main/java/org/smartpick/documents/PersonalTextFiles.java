package org.smartpick.documents;

import java.util.List;
import org.smartpick.advice.port.PersonalFiles;
import org.smartpick.advice.port.WorkspaceContents;
import org.smartpick.domain.profile.ApplicantDraft;
import org.smartpick.domain.program.Correction;

/// The files a person brings and takes, as texts: profile in YAML or JSON, corrections in CSV,
/// workspace in JSON.
public final class PersonalTextFiles implements PersonalFiles {
    @Override
    public Reading<ApplicantDraft> readProfile(String text) {
        return ProfileParser.parse(text);
    }

    @Override
    public String writeProfile(ApplicantDraft draft) {
        return ProfilePrinter.print(draft);
    }

    @Override
    public Reading<List<Correction>> readCorrections(String text) {
        return CorrectionsCsv.read(text);
    }

    @Override
    public String writeCorrections(List<Correction> corrections) {
        return CorrectionsCsv.write(corrections);
    }

    @Override
    public Reading<WorkspaceContents> readWorkspace(String text) {
        return WorkspaceReader.read(text);
    }

    @Override
    public String writeWorkspace(WorkspaceContents contents) {
        return WorkspaceWriter.write(contents);
    }
}
