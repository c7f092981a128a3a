package planted.thefrontdoorknowsnothingoftheroomsbehindit.one.entity;

/** Behind the door. */
public interface Row {}
