package org.smartpick.advice.roleplay;

import java.util.List;
import java.util.Optional;
import org.smartpick.advice.port.RoleVoice.Reason;
import org.smartpick.advice.roleplay.Role.Sharing;

/// Writes the fields with bars between them.
public final class PlainRoleRecords implements RoleRecords {
    @Override
    public String write(Role role) {
        String last =
                role.last()
                        .map(line ->
                                "|"
                                        + line.question()
                                        + "|"
                                        + line.followUp()
                                        + "|"
                                        + line.words()
                                        + "|"
                                        + line.reason().map(Reason::name).orElse(""))
                        .orElse("");
        return role.bearing().key() + "|" + role.sharing() + last;
    }

    @Override
    public Optional<Role> read(String text) {
        List<String> parts = List.of(text.split("\\|", -1));
        Optional<Role.Line> last =
                parts.size() == 2
                        ? Optional.empty()
                        : Optional.of(
                                new Role.Line(
                                        parts.get(2),
                                        parts.get(3),
                                        parts.get(4),
                                        Optional.of(parts.get(5))
                                                .filter(name -> !name.isEmpty())
                                                .map(Reason::valueOf)));
        return Optional.of(
                new Role(
                        Bearing.find(parts.getFirst()).orElseThrow(),
                        Sharing.valueOf(parts.get(1)),
                        last));
    }
}
