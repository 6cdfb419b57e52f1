<?php
// Installs WordPress as its own installer does, with one administrator and one author:
//   php install.php FOLDER-OF-WORDPRESS PASSWORD
[, $root, $password] = $argv;
define('WP_INSTALLING', true);

// The installer writes to the administrator. Nobody is there to read it.
function wp_mail() {
    return true;
}

require "$root/wp-load.php";
require "$root/wp-admin/includes/upgrade.php";

wp_install('Example Hospitals', 'administrator', 'administrator@example.org', false, '', $password);
$author = wp_insert_user(['user_login' => 'author', 'user_pass' => $password, 'role' => 'author']);
if (is_wp_error($author)) {
    throw new Exception($author->get_error_message());
}
