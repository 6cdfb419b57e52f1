<?php
// Runs WordPress core's own code on a page and its oEmbed file, without a database:
//   php oembed.php FOLDER-OF-WORDPRESS ADDRESS PAGE OEMBED-FILE
// Prints, as JSON, the address that WordPress discovers in the page and the markup that its filter lets through.
[, $root, $address, $page, $oembed] = $argv;
define('ABSPATH', "$root/");
define('WPINC', 'wp-includes');

function get_bloginfo() {
    return '6';
}
function wp_safe_remote_get() {
    return file_get_contents($GLOBALS['page']);
}
function wp_remote_retrieve_body($response) {
    return $response;
}
function wp_generate_password($length) {
    return str_repeat('a', $length);
}

foreach (['load', 'plugin', 'compat', 'l10n', 'functions', 'formatting', 'kses', 'shortcodes', 'link-template', 'embed', 'class-wp-oembed'] as $part) {
    require "$root/wp-includes/$part.php";
}

// There is no database to read the site's options from.
add_filter('pre_option', fn($before, $name) => $name === 'blog_charset' ? 'UTF-8' : '', 10, 2);

$data = json_decode(file_get_contents($oembed));
$embed = new WP_oEmbed();
echo json_encode([
    'discovered' => $embed->discover($address),
    'markup' => wp_filter_oembed_result($embed->data2html($data, $address), $data, $address),
]);
