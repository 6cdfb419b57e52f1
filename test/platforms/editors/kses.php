<?php
// What WordPress lets an author paste: php kses.php FOLDER-OF-WORDPRESS < html
define('ABSPATH', "$argv[1]/");
define('WPINC', 'wp-includes');
foreach (['load', 'plugin', 'compat', 'l10n', 'functions', 'formatting', 'kses'] as $part) {
    require ABSPATH . "wp-includes/$part.php";
}
// There is no database to read the site's options from.
add_filter('pre_option', fn($before, $name) => $name === 'blog_charset' ? 'UTF-8' : '', 10, 2);
echo wp_kses(stream_get_contents(STDIN), 'post');
