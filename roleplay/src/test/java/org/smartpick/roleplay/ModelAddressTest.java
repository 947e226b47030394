package org.smartpick.roleplay;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartpick.domain.FieldProblem;
import org.smartpick.domain.Parsed;

/// Only this machine is an address.
class ModelAddressTest {
    private static final String FIELD = "coach.model_server";

    private static ModelAddress read(String text) {
        return switch (ModelAddress.parse(FIELD, text)) {
            case Parsed.Read<ModelAddress> read -> read.value();
            case Parsed.Refused<ModelAddress> refused ->
                    throw new AssertionError(refused.problem().toString());
        };
    }

    private static FieldProblem refused(String text) {
        return switch (ModelAddress.parse(FIELD, text)) {
            case Parsed.Read<ModelAddress> read -> throw new AssertionError(read.value());
            case Parsed.Refused<ModelAddress> refused -> refused.problem();
        };
    }

    private static List<InetAddress> nobodyAsks(String name) {
        throw new AssertionError("looked up " + name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:11434",
                "http://127.0.0.1:11434/",
                "http://127.0.0.1:11434/v1",
                "http://127.255.0.9:1",
                "HTTP://127.0.0.1:65535"
            })
    void takesEveryWrittenOutAddressOfThisMachineWithoutLookingUp(String text) {
        ModelAddress address = read(text);
        assertThat(address.find(ModelAddressTest::nobodyAsks))
                .contains(
                        URI.create(
                                "http://"
                                        + address.host()
                                        + ":"
                                        + address.port()
                                        + "/v1/chat/completions"));
    }

    @Test
    void takesTheAddressOfTheSixthVersion() {
        assertThat(read("http://[::1]:8080").find(ModelAddressTest::nobodyAsks))
                .contains(URI.create("http://[::1]:8080/v1/chat/completions"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8:80",
                "http://192.168.1.5:11434",
                "http://10.0.0.1:11434",
                "http://0.0.0.0:11434",
                "http://example.com:80",
                "http://localhost.example.com:80",
                "http://127.0.0.1.example.com:80",
                "http://128.0.0.1:80",
                "http://127.1:80",
                "http://127.0.0.256:80",
                "http://2130706433:80",
                "http://0x7f.0.0.1:80",
                "http://[2001:db8::1]:80",
                "http://[::ffff:8.8.8.8]:80",
                "http://[::]:80"
            })
    void refusesWhateverIsNotThisMachineAndNamesSettingValueAndRemedy(String text) {
        FieldProblem problem = refused(text);
        assertThat(problem.field()).isEqualTo(FIELD);
        assertThat(problem.value()).isEqualTo(text);
        assertThat(problem.problem()).contains("this machine");
        assertThat(problem.remedy())
                .contains("http://127.0.0.1:11434")
                .contains("take the setting out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1:443",
                "ftp://127.0.0.1:21",
                "127.0.0.1:11434",
                "http://127.0.0.1",
                "http://127.0.0.1:0",
                "http://127.0.0.1:70000",
                "http://127.0.0.1@8.8.8.8:80",
                "http://user:secret@127.0.0.1:80",
                "http://127.0.0.1:80/v1?to=http://example.com",
                "http://127.0.0.1:80/v1#x",
                "http://127.0.0.1:80/other",
                "http://127.0.0.1:80/v1/../other",
                "http:// 127.0.0.1:80",
                "http:///v1",
                "file:///etc/passwd",
                ""
            })
    void refusesWhatIsNoPlainAddress(String text) {
        assertThat(refused(text).remedy()).contains("http://127.0.0.1:11434");
    }

    @Test
    void aNameLeadsNowhereUnlessEveryAddressBehindItIsThisMachine() throws UnknownHostException {
        ModelAddress address = read("http://localhost:11434");
        InetAddress here = InetAddress.getByName("127.0.0.1");
        InetAddress away = InetAddress.getByName("93.184.216.34");
        assertThat(address.find(_ -> List.of(here)))
                .contains(URI.create("http://127.0.0.1:11434/v1/chat/completions"));
        InetAddress any = InetAddress.getByName("0.0.0.0");
        assertThat(address.find(_ -> List.of(any))).isEmpty();
        assertThat(address.find(_ -> List.of(here, away))).isEmpty();
        assertThat(address.find(_ -> List.of(away))).isEmpty();
        assertThat(address.find(_ -> List.of())).isEmpty();
    }
}
