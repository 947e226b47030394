package org.smartpick.documents.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartpick.advice.port.RoleVoice.Reason;
import org.smartpick.advice.roleplay.Bearing;
import org.smartpick.advice.roleplay.Role;
import org.smartpick.advice.roleplay.Role.Sharing;

class JsonRoleRecordsTest {
    private final JsonRoleRecords records = new JsonRoleRecords();

    private void comesBack(Role role) {
        assertThat(records.read(records.write(role))).contains(role);
    }

    @Test
    void bringsARoleBackWhole() {
        comesBack(Role.of(Bearing.HURRIED, Sharing.QUESTION_ONLY));
        comesBack(
                new Role(
                        Bearing.FRIENDLY,
                        Sharing.WITH_ANSWER,
                        Optional.of(
                                new Role.Line(
                                        "OPEN-01", "", "So, “who” are you?", Optional.empty()))));
        for (Reason reason : Reason.values()) {
            comesBack(
                    new Role(
                            Bearing.NEUTRAL,
                            Sharing.WITH_ANSWER,
                            Optional.of(
                                    new Role.Line(
                                            "OPEN-01", "And then?", "", Optional.of(reason)))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{\"version\":2,\"bearing\":\"neutral\",\"sharing\":\"question_only\"}",
                "{\"version\":1,\"bearing\":\"neutral\",\"sharing\":\"all\"}",
                "{\"version\":1,\"sharing\":\"with_answer\",\"last\":{\"reason\":\"x\"}}"
            })
    void leavesAloneWhatItCannotRead(String text) {
        assertThat(records.read(text)).isEmpty();
    }
}
