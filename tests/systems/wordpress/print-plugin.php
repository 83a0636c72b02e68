<?php
// Uses the plugin as readers and editors do, and prints what they get. Usage: php print-plugin.php SERVER
require __DIR__ . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/admin.php';
activate_plugin( 'entente/entente.php' );
do_action( 'admin_init' );
$save = fn( $server ) => update_option( 'entente', array( 'language' => 'de', 'minutes' => '5', 'server' => $server ) );
$save( 'https://a.example/path' );
$save( $argv[1] );
echo json_encode( array( get_option( 'entente' ), get_settings_errors() ) );
wp_set_current_user( 1 );
foreach ( array( 'relation="no-tj"', 'relation="no-tj" fact="visit-2012-11-gul" lang="ru"', 'relation="no-xx"', 'no-tj colour="red"', '' ) as $attributes ) {
	echo do_shortcode( "[entente $attributes]" );
}
echo do_blocks( '<!-- wp:entente/card {"relation":"no-tj","layout":"compact","accent":"#123456"} /-->' );
add_filter( 'entente_markup', fn() => 'plain' );
echo do_shortcode( '[entente relation="no-tj" lang="en"]' );
remove_all_filters( 'entente_markup' );
$requests = array(
	'relations' => array( 'search' => 'Norwegen' ),
	'facts'     => array( 'relation' => 'no-tj' ),
	'releases'  => array(),
	'preview'   => array( 'attributes' => array( 'relation' => 'no-tj', 'asOf' => '2013-02-30' ) ),
);
foreach ( $requests as $path => $parameters ) {
	$request = new WP_REST_Request( 'GET', "/entente/v1/$path" );
	$request->set_query_params( $parameters );
	echo json_encode( rest_do_request( $request )->get_data() );
}
Entente\WordPress\settings_page();
$post = wp_insert_post( array( 'import_id' => 4711, 'post_status' => 'publish', 'post_title' => 'A post', 'post_content' => '[entente relation="no-tj"]', 'post_date_gmt' => '2020-01-01 00:00:00' ) );
Entente\WordPress\changed_posts_page();
wp_delete_post( $post, true );
deactivate_plugins( 'entente/entente.php' );
uninstall_plugin( 'entente/entente.php' );
echo json_encode( $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%entente%'" ) );
