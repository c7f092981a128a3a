/**
 * The shape of the house, checked: who may know whom and through which door, what layers may do, and that the documents
 * say what the code says. Every rule is also shown to fail on a planted violation.
 */
package org.stadion.architecture;
