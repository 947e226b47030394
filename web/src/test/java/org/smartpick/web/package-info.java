@NullMarked
package org.smartpick.web;

import org.jspecify.annotations.NullMarked;
