package planted.facadeshavenodefaultmethods.one;

/** Promises more than its bean can keep. */
public interface Front {
    default void ask() {}
}
