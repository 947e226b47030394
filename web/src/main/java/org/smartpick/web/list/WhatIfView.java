package org.smartpick.web.list;

import java.util.List;
import org.smartpick.advice.whatif.WhatIfReport;
import org.smartpick.domain.Specialty;
import org.smartpick.web.view.Citations;
import org.smartpick.web.view.Words;

/// What would have to be true, as the list's page shows it.
///
/// @param report what can be changed
/// @param rows the changes, the largest first
public record WhatIfView(WhatIfReport report, List<WhatIfRow> rows) {

    /// Copies the rows.
    public WhatIfView {
        rows = List.copyOf(rows);
    }

    static WhatIfView of(WhatIfReport report, Citations citations) {
        double low = report.changes().stream().mapToDouble(c -> c.match().low()).min().orElse(0);
        double high = report.changes().stream().mapToDouble(c -> c.match().high()).max().orElse(0);
        WhatIfRow.Scale scale = WhatIfRow.Scale.of(low, high);
        return new WhatIfView(
                report,
                report.changes().stream()
                        .map(change -> new WhatIfRow(change, scale, citations))
                        .toList());
    }

    /// Where every change starts from.
    public String now() {
        return Words.of100(report.now());
    }

    /// What is not offered, in sentences.
    public List<String> notOffered() {
        return report.notOffered().stream().map(WhatIfReport.NotOffered::why).toList();
    }

    /// Names of the specialties that could be looked at.
    public List<String> specialties() {
        return report.otherSpecialties().stream().map(Specialty::name).toList();
    }
}
