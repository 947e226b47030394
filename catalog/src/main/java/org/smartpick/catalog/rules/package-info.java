/// What a program asks for, held against one applicant: meets, fails or unknown.
@NullMarked
package org.smartpick.catalog.rules;

import org.jspecify.annotations.NullMarked;
