package org.smartpick.advice.port;

/// A file format in which a list leaves the program.
public enum ListFormat {
    /// The documented JSON object.
    JSON("application/json", "json"),
    /// A row a program, for any spreadsheet.
    CSV("text/csv; charset=utf-8", "csv"),
    /// A workbook with the list, the reasons and the sources.
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /// Pages to print and to discuss.
    PDF("application/pdf", "pdf");

    private final String mediaType;
    private final String extension;

    ListFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /// Media type for a download.
    public String mediaType() {
        return mediaType;
    }

    /// Ending of a file name, without the dot.
    public String extension() {
        return extension;
    }
}
