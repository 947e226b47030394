/// Worked cases: small problems as others state them, for anyone who checks the solver.
@NullMarked
package org.smartpick.portfolio.cases;

import org.jspecify.annotations.NullMarked;
