package planted.modulesformnocycle.one;

/** Half a cycle. */
public interface One {
    planted.modulesformnocycle.two.Two two();
}
