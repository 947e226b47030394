/// Routes, pages, guards and view models.
@NullMarked
package org.smartpick.web;

import org.jspecify.annotations.NullMarked;
