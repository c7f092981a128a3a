package org.stadion.workouts.control.activity;

/** The file holds no activity that we can read. Nothing was imported from it. */
public final class UndecodableFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Problem problem;

    public UndecodableFile(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    /** @param detail what exactly, in a sentence without the file's own text */
    public UndecodableFile(Problem problem, String detail) {
        super(problem.sentence() + " " + detail);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }

    public String slug() {
        return problem.slug();
    }
}
