package planted.modulesformnocycle.two;

/** Half a cycle. */
public interface Two {
    planted.modulesformnocycle.one.One one();
}
