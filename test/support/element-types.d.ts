// Lets `page.$('social-media-guidance')` and the like know the element that they find.
import '../../src/index.ts';
