<?php
/**
 * Plugin Name:       Entente: relations cards
 * Description:       Shows facts about the relations between two states, each with the source that proves it. The card is part of the page: readers’ browsers contact only your site.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The Entente contributors
 * License:           MIT
 * Update URI:        false
 * Text Domain:       entente
 * Domain Path:       /languages
 *
 * @package Entente
 */

namespace Entente\WordPress;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE    = __FILE__;
const PLUGIN_VERSION = '0.1.0';

// This has to run first on init, because the block's title is translated when the block is registered.
add_action(
	'init',
	function () {
		load_plugin_textdomain( 'entente', false, basename( __DIR__ ) . '/languages' );
	}
);

foreach ( array( 'CardOptions', 'CardCache', 'Card', 'Cards', 'VerbatimHtml' ) as $class ) {
	require __DIR__ . "/lib/$class.php";
}
foreach ( array( 'settings', 'option-cache', 'server', 'render', 'messages', 'block', 'shortcode', 'provider', 'editor-data', 'cards-in-posts', 'changes', 'changed-posts', 'settings-page' ) as $file ) {
	require __DIR__ . "/includes/$file.php";
}

register_deactivation_hook( __FILE__, __NAMESPACE__ . '\\stop_cleaning' );
