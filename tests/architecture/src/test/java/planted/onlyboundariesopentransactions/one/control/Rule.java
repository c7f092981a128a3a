package planted.onlyboundariesopentransactions.one.control;

/** A rule with a transaction. */
@jakarta.ejb.Stateless
public class Rule {}
