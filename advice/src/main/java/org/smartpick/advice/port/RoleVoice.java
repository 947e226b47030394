package org.smartpick.advice.port;

/// Says a question in the words of an interviewer, by a language model that the person runs on this
/// machine. It never sees more than it is handed, and what it says is checked before it is shown.
public interface RoleVoice {
    /// The voice of a house in which no model server is set.
    RoleVoice NONE =
            new RoleVoice() {
                @Override
                public String where() {
                    return "";
                }

                @Override
                public Reply say(Line line) {
                    return new Reply.Silence(Reason.NOT_SET);
                }
            };

    /// The address of the server as the person wrote it; empty where none is set.
    String where();

    /// What the server says, within ten seconds. It never throws because of the server.
    Reply say(Line line);

    /// What a server is asked.
    ///
    /// @param part the part it plays, and its rules
    /// @param matter what it is to say, and nothing that is not shown to the person
    record Line(String part, String matter) {}

    /// What came back.
    sealed interface Reply {

        /// It said something, unchecked.
        ///
        /// @param text what it said, as it came
        record Words(String text) implements Reply {}

        /// Nothing that can be used.
        ///
        /// @param reason why
        record Silence(Reason reason) implements Reply {}
    }

    /// Why the words of the bank are used after all.
    enum Reason {
        NOT_SET("no model server is set"),
        NOT_LOCAL("the address of the model server leads away from this machine"),
        NOT_THERE("no model server answers at its address"),
        TOO_SLOW("the model server did not answer within ten seconds"),
        MOVED("the model server sent us to another address, where we do not go"),
        REFUSED("the model server refused the request"),
        BROKEN("the model server broke off or sent too much"),
        UNREADABLE("the model server answered in a form that we do not know"),
        NOT_A_QUESTION("the model server said something other than one plain question");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /// The reason as a sentence without its full stop.
        public String words() {
            return words;
        }
    }
}
