package planted.controlispurebutforinjection.one.control;

/** A rule with a database. */
public interface Rule {
    jakarta.persistence.EntityManager em();
}
