package org.smartpick.interview.plan;

import java.util.LinkedHashSet;
import java.util.Set;
import org.smartpick.interview.bank.Persona;
import org.smartpick.interview.story.Vision;

/// As whom a person practices: what decides on questions, tips and frames.
///
/// @param persona trained abroad or not
/// @param informatics whether clinical informatics is the aim
/// @param stage which interview is being prepared
/// @param skills whether she has technical skills to show
/// @param systems names of the health records she has worked in, as she wrote them; may be empty
/// @param vision where it should lead
public record Speaker(
        Persona persona,
        Informatics informatics,
        Stage stage,
        Skills skills,
        String systems,
        Vision vision) {
    /// Whether clinical informatics is the aim.
    public enum Informatics {
        AIM,
        NOT_AIM
    }

    /// Whether there are technical skills to show; decides how comfort with technology is answered.
    public enum Skills {
        UNSAID("not said yet", ""),
        SOME("I have some: a language, a tool, a project", "skills"),
        NONE("none yet: I learn systems fast", "no_skills");

        private final String label;
        private final String branch;

        Skills(String label, String branch) {
            this.label = label;
            this.branch = branch;
        }

        /// The answer in words.
        public String label() {
            return label;
        }

        /// The branch of frames that fits; empty where she did not say.
        public String branch() {
            return branch;
        }

        /// The key in files and forms.
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// Whose questions she can be asked.
    public Set<Persona> personas() {
        Set<Persona> personas = new LinkedHashSet<>();
        personas.add(persona);
        if (informatics == Informatics.AIM || stage == Stage.FELLOWSHIP) {
            personas.add(Persona.INFORMATICS);
        }
        return personas;
    }
}
