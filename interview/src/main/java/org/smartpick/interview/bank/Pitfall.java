package org.smartpick.interview.bank;

/// What often goes wrong with answers of a structure.
///
/// @param id its key
/// @param words what goes wrong
/// @param instead what to do instead
public record Pitfall(String id, String words, String instead) {}
