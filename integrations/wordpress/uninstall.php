<?php
/**
 * Deletes what the plugin stored. Posts keep their blocks, shortcodes and links.
 *
 * @package Entente
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** Deletes what the plugin stored in the current site. */
function entente_uninstall(): void {
	global $wpdb;
	delete_option( 'entente' );
	foreach ( array( 'entente_card_', '_transient_entente_', '_transient_timeout_entente_' ) as $start ) {
		// phpcs:ignore WordPress.DB.DirectDatabaseQuery -- WordPress has no function that lists options.
		foreach ( $wpdb->get_col( $wpdb->prepare( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE %s", $wpdb->esc_like( $start ) . '%' ) ) as $name ) {
			delete_option( $name );
		}
	}
	wp_clear_scheduled_hook( 'entente_clean_cards' );
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $entente_site ) {
		switch_to_blog( $entente_site );
		entente_uninstall();
		restore_current_blog();
	}
} else {
	entente_uninstall();
}
