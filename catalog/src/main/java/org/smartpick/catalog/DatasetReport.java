package org.smartpick.catalog;

import java.util.List;
import org.smartpick.catalog.dataset.DatasetFault;

/// What checking one dataset found.
///
/// @param dataset name of the dataset
/// @param edition edition in use
/// @param files number of files that the manifest names
/// @param rows number of rows in them, by the manifest
/// @param faults differences between manifest and files; none for an edition as it was released
public record DatasetReport(
        String dataset, String edition, int files, int rows, List<DatasetFault> faults) {

    /// Copies the faults.
    public DatasetReport {
        faults = List.copyOf(faults);
    }

    /// Whether everything is as it was released.
    public boolean sound() {
        return faults.isEmpty();
    }
}
