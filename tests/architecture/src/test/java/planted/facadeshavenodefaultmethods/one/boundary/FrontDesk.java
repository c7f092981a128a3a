package planted.facadeshavenodefaultmethods.one.boundary;

import planted.facadeshavenodefaultmethods.one.Front;

/** The bean behind it. */
@jakarta.ejb.Stateless
public class FrontDesk implements Front {}
