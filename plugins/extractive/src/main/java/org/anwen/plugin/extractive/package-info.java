/**
 * The extractive answerer: it words what the core has established, in the words of the material,
 * without a model.
 */
package org.anwen.plugin.extractive;
