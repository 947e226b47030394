package org.smartpick.web.page;

/// What the frame around a page needs.
///
/// @param title what stands in the browser's tab, without the product's name
/// @param place where in the navigation the page stands
public record Page(String title, Place place, Assets assets) {

    /// The title as the browser's tab shows it.
    public String tabTitle() {
        return title.isEmpty() ? "SmartPick" : title + " · SmartPick";
    }
}
