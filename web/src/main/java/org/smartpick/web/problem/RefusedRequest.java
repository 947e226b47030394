package org.smartpick.web.problem;

/// Ends the handling of a request with a problem; carries nothing of the request.
public final class RefusedRequest extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    public RefusedRequest(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /// What to tell the person.
    public Problem problem() {
        return problem;
    }
}
