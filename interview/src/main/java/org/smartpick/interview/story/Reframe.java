package org.smartpick.interview.story;

/// A worry about an application, and the exercise of turning it into what it gave.
///
/// @param id its key
/// @param worry what a program may think
/// @param ask what to ask oneself
/// @param frame a sentence with brackets to fill
public record Reframe(String id, String worry, String ask, String frame) {}
