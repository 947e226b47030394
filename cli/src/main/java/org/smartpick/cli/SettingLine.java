package org.smartpick.cli;

/// One setting as `smartpick settings` prints it.
///
/// @param name name of the setting
/// @param value the value in force
/// @param origin who set it, in words
/// @param meaning what it changes
public record SettingLine(String name, String value, String origin, String meaning) {}
