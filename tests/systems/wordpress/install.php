<?php
// Installs WordPress into the database, with one user and no post.
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'A fictitious site', 'editor', 'editor@example.org', true, '', 'fictitious' );
echo get_bloginfo( 'version' );
