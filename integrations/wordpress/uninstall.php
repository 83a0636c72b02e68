<?php
/**
 * Deletes what the plugin stored. Posts keep their blocks, shortcodes and links.
 *
 * @package Entente
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

global $wpdb;
delete_option( 'entente' );
// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no function that lists options.
foreach ( $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( 'entente_card_' ) . '%' ) ) as $entente_name ) {
	delete_option( $entente_name );
}
wp_clear_scheduled_hook( 'entente_clean_cards' );
